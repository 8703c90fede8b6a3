import type { I18n } from "@lingui/core";

const questions: Record<string, string> = {
  diet: /*i18n*/ "Diet",
  needs_interpretation: /*i18n*/ "Needs interpretation",
};

const replies: Record<string, string> = {
  none: /*i18n*/ "No restrictions",
  vegetarian: /*i18n*/ "Vegetarian",
  true: /*i18n*/ "Yes",
  false: /*i18n*/ "No",
};

/** What was answered at registration, in words where it is a usual question; a summit's own stands as it was asked. */
export function answerWords(answers: Record<string, unknown>, i18n: I18n): [string, string][] {
  return Object.entries(answers).map(([question, reply]) => {
    const said = String(reply);
    const [asked, replied] = [questions[question], questions[question] ? replies[said] : undefined];
    return [asked ? i18n._(asked) : question, replied ? i18n._(replied) : said];
  });
}
