import { isReviewMeeting } from "../../src/text/isReviewMeeting.js";

test.each(["召开季度业务回顾会", "参加客户经营分析", "與客戶開復盤會", "局里调度会汇报", "月 度 会"])("%s is a review meeting", (action) => expect(isReviewMeeting(action)).toBe(true));

test.each(["拜访客户", "会见领导", "分析报价", "参加推介会", ""])("%j is none", (action) => expect(isReviewMeeting(action)).toBe(false));
