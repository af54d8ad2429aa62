/** Readers' comments under an article. Case, tone place and closing marks do not matter. */

/** Begins the block of comments. */
export const COMMENT_LINES: readonly string[] = [
  'bình luận',
  'comments',
  'gửi bình luận',
  'gửi phản hồi',
  'leave a comment',
  'leave a reply',
  'phản hồi',
  'thảo luận',
  'viết bình luận',
  'ý kiến bạn đọc',
  'ý kiến của bạn',
]

/** Stands under each comment. */
export const COMMENT_MARKS: readonly string[] = ['báo vi phạm', 'chia sẻ thích', 'like', 'reply', 'thích', 'trả lời']

/** Tabs over comments that put them in order: headings of links elsewhere. */
export const COMMENT_ORDERS: readonly string[] = [
  'cũ nhất',
  'hay nhất',
  'hot nhất',
  'liên quan',
  'mới nhất',
  'nổi bật',
  'nổi bật nhất',
  'quan tâm nhất',
  'thích nhất',
  'được quan tâm nhất',
]
