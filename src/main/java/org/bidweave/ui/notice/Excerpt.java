package org.bidweave.ui.notice;

/// Two versions of a text, each cut to what stands around their difference, so that a long text shows what is new in it.
record Excerpt(String before, String now) {

    private static final int LONG = 160;
    private static final int AROUND = 50;

    static Excerpt of(String before, String now) {
        if (before.length() <= LONG && now.length() <= LONG) {
            return new Excerpt(before, now);
        }
        int least = Math.min(before.length(), now.length());
        int head = 0;
        while (head < least && before.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return new Excerpt(cut(before, head, tail), cut(now, head, tail));
    }

    private static String cut(String text, int head, int tail) {
        int from = head <= AROUND ? 0 : head - AROUND;
        int to = Math.min(Math.min(text.length(), text.length() - tail + AROUND), from + 4 * LONG);
        return (from == 0 ? "" : "…") + text.substring(from, Math.max(from, to)).strip().replaceAll("\\s+", " ") + (to == text.length() ? "" : "…");
    }
}
