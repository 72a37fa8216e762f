import type { Span } from '../model';

/** A chain of labels that the reader follows in the product. */
export interface Path extends Span {
  labels: string[];
}

const arrow = /(?<![\s,])[\s,]*(?:[–=]>|(?:—+|－+|-+)>?|>+|›|»|→|➔|–|~)[\s,]*/u;
const label = String.raw`[\p{L}\p{N}（）()“”"'【】「」\[\]《》&/ ]{1,22}`;
const chain = new RegExp(
  String.raw`${label}(?:[\s,]{0,4}(?:[–=]>|(?:—{1,8}|－{1,8}|-{1,8})>?|>{1,8}|›|»|→|➔|–|~)[\s,]{0,4}${label}){1,6}`,
  'gu',
);
/** What runs on after the last label. */
const tail =
  /(?<=.{2})(?:来|进行|进入|页面|处|即可|自助|自行|提交|申请|功能|路径|中|后|的|里|完成|操作|在线|自主|选项|按钮|以|关闭|开启|修改|查|提出|对|并|可以?|”|"|」|』|）$|\)$){1,8}(?!.{0,60}(?:注销|销户|删除|关闭|cancel|delete|close)).{0,60}$/iu;
/** Opening marks are now and then written for closing ones, and the other way. */
const quoted = /[“”"「【『]([^“”"「」【】『』。，]{1,16})[“”"」】』]/gu;

/** The closing that a chain of quoted labels leads to, itself without quotes: “Me”, “Settings”, then choose close account. */
const bareAction =
  /^(?:(?!来|或者?)[^。；“"「【『]){0,12}(?<tap>点击|选择|点选|进入|进行)(?:(?!来|或者?|删除[您你])[^。；“"「【『]){0,24}?(?<last>(?:永久)?(?:注销|删除|关闭)(?:账|帐)[号户]|(?:账|帐)[号户]注销)/u;
const closesAtLast = (labels: string[]): boolean => /注销|销户|删除|关闭/u.test(labels.at(-1) ?? '');

/** Chains of labels in a sentence, in any of the ways that policies write them. */
export function pathsIn(text: string): Path[] {
  const found: Path[] = [];
  for (const match of text.matchAll(chain)) {
    let at = match.index;
    for (const parts of waysOf(withoutMarks(match[0].split(arrow)))) {
      const start = text.indexOf(parts[0]!, at);
      const end = text.indexOf(parts.at(-1)!, start + parts[0]!.length) + parts.at(-1)!.length;
      at = end;
      const labels = withoutApp([...parts.slice(0, -1), endOf(parts.at(-1)!)].map(clean).filter(Boolean));
      if (labels.length >= 2 && labels.every((one) => one.length <= 14 && !/^\d+$/.test(one))) found.push({ start, end, labels });
    }
  }
  const marks = [...text.matchAll(quoted)];
  for (let i = 0; i < marks.length; ) {
    let j = i + 1;
    while (j < marks.length && joined(text.slice(marks[j - 1]!.index + marks[j - 1]![0].length, marks[j]!.index))) j++;
    const end = marks[j - 1]!.index + marks[j - 1]![0].length;
    const labels = marks.slice(i, j).map(([, one]) => clean(one!));
    const action = closesAtLast(labels) ? null : bareAction.exec(text.slice(end, end + 48));
    // To carry something out is a step only after others; to tap is always one.
    if (action && (labels.length > 1 || action.groups!.tap !== '进行')) labels.push(action.groups!.last!);
    if (labels.length >= 2) found.push({ start: marks[i]!.index, end: end + (action?.[0].length ?? 0), labels: withoutApp(labels) });
    i = j;
  }
  return longest(found.filter(({ labels }) => labels.length >= 2)).flatMap(alternatives);
}

/** A page, and in brackets after it the way there: '“Close account” page (“Me”'. */
const inBrackets = /^.*(?:页面|网页|界面|入口|功能)[（(][\s“"「【『]*(?=[^（()）“”"「」【】『』]{1,14}$)/u;

/** The first part without what stands before its opening mark, and the last without what follows the mark that closes the chain. */
function withoutMarks(parts: string[]): string[] {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const opened = /^[^“”"「」【】『』]*[“"「【『](?=[^“”"「」【】『』]{1,14}$)/u;
  const head = first.replace(inBrackets, '').replace(opened, '');
  const closed = /^(?:点击|选择|点选|进入|打开)?\s*(?<open>[“"「【『])?(?<label>[^“”"「」【】『』]{2,14})[”"」】』]/u.exec(last)?.groups;
  const tail = closed && (closed.open || head !== first) ? closed.label! : last;
  const steps = [head, ...parts.slice(1, -1), tail];
  return steps.length > 2 && /^登录(?:[账帐][号户])?$/u.test(head) ? steps.slice(1) : steps;
}

/** A chain that goes on after its end: 'A - close account or B - close account', 'A - close account or call 400-1234'. */
function waysOf(parts: string[]): string[][] {
  const at = parts.findIndex((part, i) => i > 0 && i < parts.length - 1 && /注销|销户/u.test(part));
  if (at < 0) return [parts];
  const [last = '', next] = parts[at]!.split(/或者?|，/u);
  const rest = [next ?? '', ...parts.slice(at + 1)].filter((part, i) => i > 0 || part);
  const other = next && rest.length >= 2 && /注销|销户/u.test(rest.join('')) ? waysOf(rest) : [];
  return [[...parts.slice(0, at), last], ...other];
}

/** Of two readings of one path the one with more labels. */
const longest = (paths: Path[]): Path[] =>
  paths.filter(
    (path) =>
      !paths.some(
        (other) =>
          other !== path &&
          other.start < path.end &&
          path.start < other.end &&
          (other.labels.length > path.labels.length ||
            (other.labels.length === path.labels.length && paths.indexOf(other) < paths.indexOf(path))),
      ),
  );

/** A path begins inside the app: its name, before 'Me' or with 'app' at its end, is no label. */
function withoutApp(labels: string[]): string[] {
  const [first = '', second = ''] = labels;
  const named =
    /(?:app|客户端|网页端|移动端|pc端)$/iu.test(first) ||
    (/^(?:我的|我|个人中心|我的页面)$/u.test(second) && !/^(?:我的|我|首页|主页|设置|菜单|更多|账号|头像)$/u.test(first));
  return labels.length > 2 && named ? labels.slice(1) : labels;
}

/** What may stand between two quoted labels of one path. */
const joined = (between: string): boolean =>
  /^(?:[-—>→～~,，、\s]|页面|界面|中|内|里|处|后|然后|随后|接着|再次?|并|依次|进入|点击|点选|选择|找到|打开|图标|左上角|右上角|左下角|右下角|[上下左右][方侧]|底部|顶部|下|的|和|栏目?|选项|按钮|功能){0,20}$/u.test(
    between,
  ) && between.length <= 20;

/** '设置/我的 - 用户中心': either the one or the other. */
function alternatives({ labels, ...span }: Path): Path[] {
  const choices = labels.map((one) =>
    one
      .split('/')
      .map((part) => part.trim())
      .filter(Boolean),
  );
  const count = choices.reduce((product, choice) => product * choice.length, 1);
  if (count === 1 || count > 4) return [{ ...span, labels }];
  const closing = choices.at(-1)!.filter((one) => closesAtLast([one]));
  return [...choices.slice(0, -1), closing.length ? closing : choices.at(-1)!]
    .reduce<string[][]>((paths, choice) => choice.flatMap((one) => paths.map((path) => [...path, one])), [[]])
    .map((path) => ({ ...span, labels: path }));
}

/** The last label without what the sentence goes on to say: 'close account' of 'close account to apply online'. */
const endOf = (whole: string): string => {
  const last = goesOn.exec(whole)?.[1] ?? whole;
  if (closesWhat.test(last)) return last;
  const ends = closingLabels.flatMap((pattern) => pattern.exec(last)?.[0] ?? []);
  return ends.length ? ends.reduce((a, b) => (b.length < a.length ? b : a)) : last.replace(tail, '').trim();
};
/** 'Edit profile to apply for closing': the label ends where the sentence goes on. */
const goesOn = /^(.{2,8}?)(?:与我们|向|申请|提交|咨询|描述|联系)[^-]{0,16}(?:注销|销户)/u;
/** 'Close mobile banking': what is closed belongs to the label. */
const closesWhat =
  /^[“"「【『]?.{0,6}注销(?:(?!提交|申请|进行|页面|界面|[后的来以可中您你我]|完成|并(?!退出)|在线|自助|办理|操作|路径|入口|按钮|渠道|方式|功能|流程|一旦|如)[\p{L}\p{N}]){2,8}[”"」】』]?$/u;
const closingLabels = [
  /^.{0,8}?(?:账号|账户|帐号|帐户|用户)(?:的)?注销/u,
  /^.{0,10}?(?:注销|销户)(?:(?:(?!提交|申请|进行|页面|后|即可|并).){0,8}?(?:账号|账户|帐号|帐户|用户))?/u,
];

const clean = (raw: string): string =>
  raw
    .replace(/^[^“"「【『]{1,8}的(?=[“"「【『][^“”"「」【】『』]+[”"」】』]$)/u, '')
    .replace(/(?<=[”"」】』])\s*或者?\s*(?=[“"「【『])/u, '/')
    .replace(
      /^.*(?:通过|点击|进入|依次|打开|路径为?|可以?在|您可|登录|前往|选择|首页左侧|渠道|方式|使用|如(?!何)|在(?!线)|：|:)\s*(?=[^\s])/u,
      '',
    )
    .replace(/^(?!.{0,4}注销).*(?:app|客户端|网页端|移动端|pc端|产品|应用)(?:里|内|的|中|页面上的|首页){0,4}(?:访问)?(?=.)/iu, (lead) =>
      lead.length < 20 ? '' : lead,
    )
    .replace(/^(?:首页|主页|页面)?(?:的)?(?:[左右][上下]角|[上下]方|[左右]侧|底部|顶部|访问)(?:的)?(?=.{2})/u, '')
    .replace(/^[\s“”"'【】「」]*下(?=.{3})/u, '')
    .replace(/[“”"'【】「」『』《》[\]()（）]/g, '')
    .trim();
