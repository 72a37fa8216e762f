/** What the stores ask for, in words. Traditional Chinese is made from the simplified when the listing is. */

interface Scene {
  /** The line beside the picture, and one below it. */
  title: string;
  text: string;
}

export interface Listing {
  name: string;
  /** For the tile. */
  tagline: string;
  short: string;
  long: string;
  /** The one thing that it is for. */
  purpose: string;
  privacy: string;
  /** A reason for each permission that the manifest of some browser asks for, and for the script on all pages. */
  permissions: Record<string, string>;
  scenes: Record<'card' | 'watch' | 'text' | 'explained' | 'answer', Scene>;
}

export const zh: Listing = {
  name: '明隐',
  tagline: '看懂隐私政策',
  short: '把隐私政策读给你听：收集什么、交给谁、存多久、怎么注销，句句有原文。只在本机分析。',
  purpose: '让读者看懂正在看的隐私政策。',
  long: `隐私政策很长。明隐替你读完，先给四个答案：拿走什么、给了谁、能不能不给、怎么走。往下是全部细节：收集的每一项信息、每个第三方 SDK 拿到什么、存多久、存在哪里、怎样注销账户。

每句话都给出原文，点一下就跳到页面上的位置；政策没有写的，就写“没有说明”；没有把握的，也会写明。看不懂哪段，选中它，明隐用大白话讲给你听，并给出相关的法律条文。

还可以：
• 逐条对照法律要求写明的事
• 再次打开时，看政策改了什么
• 把两份到四份政策放在一起比较
• 读 PDF 和 Word 文件，或者贴上的文字
• 导出、打印，或者给运营者写一封信

中文和英文的政策都能读。没有服务器，没有账户，没有统计。

明隐只说政策里写了什么，不判断对方有没有照做，也不是法律意见。`,
  privacy: `不收集任何用户数据：没有任何一类数据被收集、出售、转移，或用于其他目的。分析在本机进行，不使用远程代码。`,
  permissions: {
    storage:
      '保存你的设置；在浏览器关闭之前，保存打开的标签页的分析结果；保存读过的政策里的事实和原话，好在下次说出改了什么（可以关掉）。都只在你的设备上。',
    contextMenus: '右键菜单里的“解释这条条款”，以及链接上的“解释这个链接背后的政策”。',
    activeTab: '点击图标时，读取在安装明隐之前就已打开的页面。',
    scripting: '点击图标时，读取在安装明隐之前就已打开的页面；在是隐私政策的页面上标出原文。',
    sidePanel: '页面旁边的面板（Chrome、Edge）。',
    offscreen: '分析在扩展自己的隐藏页面的线程里进行，超时可以停止（Chrome、Edge）。',
    'incognito: split': '隐身窗口有自己的后台程序，什么也不保存。',
    '<all_urls>': '任何网站上都可能有隐私政策。脚本在本机判断页面是不是隐私政策；不是，就什么也不做。',
  },
  scenes: {
    card: { title: '先看四个答案', text: '收集什么、交给谁、能不能拒绝、怎么离开：打开一份隐私政策，几秒就清楚。' },
    watch: { title: '哪里要留意', text: '按轻重排列，每一点都有原文作证。' },
    text: { title: '陪你读全文', text: '按政策自己的标题分章，每条标明讲什么，个人信息一一划出。' },
    explained: { title: '看不懂？选中它', text: '谁拿到什么、为什么要紧、你可以做什么、法律怎么说。' },
    answer: { title: '有问题就问', text: '答案只来自这份政策。没写的，就说没有写。' },
  },
};

export const en: Listing = {
  name: 'Mingyin',
  tagline: 'Privacy policies made plain',
  short: 'What a privacy policy collects, whom it tells, how long it keeps and how to leave, each with its quote. On your device only.',
  purpose: 'To make the privacy policy that the reader is looking at plain.',
  long: `Privacy policies are long. Mingyin reads them for you and gives four answers first: what they take, who gets it, whether you can refuse, how to leave. Below stands all the rest: every kind of information, what each third-party SDK gets, how long it is kept and where, how to close the account.

Every statement is one click away from its exact words on the page; what a policy does not say is shown as not stated, and what is not sure is marked so. Select a passage you do not understand, and it is put in plain words with the law that applies.

You can also
• see line by line what the law asks a policy to say
• see what has changed when you come back
• set two to four policies side by side
• read PDF and Word files, or text that you paste
• export, print, or write a letter to the operator

It reads policies in Chinese and English. No server, no account, no statistics.

Mingyin says what a policy states; it does not judge whether they keep to it, and it is no legal advice.`,
  privacy: `Collects no user data: no category of it is collected, sold, transferred or used for any other purpose. The analysis runs on the device, and no remote code is used.`,
  permissions: {
    storage:
      'To keep the settings; until the browser closes, what was found of open tabs; and the facts and quotes of policies that were read, to say later what has changed (this can be switched off). All stay on the device.',
    contextMenus: '“Explain this clause” on a right click, and “Explain the policy behind this link” on links.',
    activeTab: 'To read a page that was open before the extension was, when the reader clicks the icon.',
    scripting:
      'To read a page that was open before the extension was, when the reader clicks the icon, and to mark quotes on pages that are policies.',
    sidePanel: 'The panel beside the page (Chrome, Edge).',
    offscreen: 'Analyses run in threads of a hidden page of the extension’s own, so that they can be stopped (Chrome, Edge).',
    'incognito: split': 'A private window has a worker of its own, which keeps nothing.',
    '<all_urls>':
      'A policy can stand on any site. The script decides on the device whether the page is one, and does nothing more where it is not.',
  },
  scenes: {
    card: {
      title: 'Four answers first',
      text: 'What they take, who gets it, whether you can refuse, how to leave: seconds after a policy opens.',
    },
    watch: { title: 'What to watch', text: 'The weightiest first, each proved by its own words.' },
    text: {
      title: 'Reads along with you',
      text: 'The text under its own headings, every clause with its topic, every data item underlined.',
    },
    explained: { title: 'Not clear? Select it', text: 'Who gets what, why it matters, what you can do, and the law behind it.' },
    answer: { title: 'Just ask', text: 'Answers come from this policy alone. What it does not say is said to be so.' },
  },
};
