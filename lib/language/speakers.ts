/** How a policy names those who speak in it. */
export const speakers: Record<'zh' | 'en', RegExp> = {
  zh: /我们|我司|本公司|本平台|本应用|本软件/,
  en: /\b(?:we|our|us)\b/i,
};
