/** A name as a program knows it: 'com.example.sdk'. */
const packaged = /(?<![\w.])(?:(?:com|cn|io|im|org|net)\.[\w.*]+|(?:[a-z]\w*\.){2,}[\w*]+)/gi;
const bracketed = /[（(][^（）()]*[）)]?/g;
const around = /^[\s,，;；:：、|/\-–]+|(?<![\s,，;；:：、|/\-–])[\s,，;；:：、|/\-–]+$/g;
/** The name by its parts: '个推;个推推送' names one thing twice. */
const between = /[;；,，、|/]/;

/** What people call an SDK: without its package's name, what is said of it in brackets, and the letters SDK. '' where nothing else is left. */
export function peopleSay(name: string): string {
  const bare = name.replace(packaged, '');
  const outside = bare.replace(bracketed, '').replace(around, '');
  const inside = bare.replace(/[（()）]/g, ' ').trim();
  const [first = ''] = (outside || inside)
    .split(between)
    .map((part) => part.replace(around, ''))
    .filter(Boolean);
  return first.replace(/\s?SDK$/i, '') || first;
}
