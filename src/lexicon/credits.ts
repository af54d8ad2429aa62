/** Words that mark who made a text or a picture. */

/** Begins a picture credit inside or at the end of a caption: `Ảnh: Minh Đức`, `(Ảnh minh họa)`. */
export const PICTURE_CREDITS: readonly string[] = [
  'clip',
  'hình',
  'nguồn ảnh',
  'photo',
  'ảnh',
  'ảnh chụp',
  'ảnh chụp màn hình',
  'ảnh cắt từ clip',
  'ảnh do',
  'ảnh internet',
  'ảnh minh họa',
  'ảnh minh hoạ',
  'ảnh nguồn',
  'ảnh tư liệu',
]

/** Begins a caption; body sentences rarely begin so. */
export const CAPTION_STARTS: readonly string[] = [
  'cận cảnh',
  'chân dung',
  'clip',
  'hiện trường',
  'hình ảnh',
  'hình minh họa',
  'hình minh hoạ',
  'khung cảnh',
  'lễ ký',
  'một góc',
  'quang cảnh',
  'toàn cảnh',
  'ảnh',
  'ảnh chụp',
  'ảnh minh họa',
  'ảnh minh hoạ',
  'ảnh tư liệu',
]

/** Begins a byline: `Theo Lan Chi`, `Nguồn: TTXVN`, `Tác giả: …`. */
export const BYLINE_STARTS: readonly string[] = [
  'biên soạn',
  'bài và ảnh',
  'bài',
  'bài, ảnh',
  'by',
  'ctv',
  'dịch',
  'nguồn',
  'nguồn tin',
  'người viết',
  'nhóm phóng viên',
  'nhóm pv',
  'pv',
  'phóng viên',
  'source',
  'theo',
  'theo báo',
  'thực hiện',
  'tin',
  'tin và ảnh',
  'tin, ảnh',
  'tác giả',
  'tổng hợp',
]

/** Closes a byline, mostly in brackets: `Hoài Thu (tổng hợp)`. */
export const BYLINE_ENDS: readonly string[] = [
  'biên dịch',
  'dịch',
  'ghi',
  'lược dịch',
  'lược ghi',
  'st',
  's/t',
  'sưu tầm',
  't/h',
  'th',
  'thực hiện',
  'tổng hợp',
]
