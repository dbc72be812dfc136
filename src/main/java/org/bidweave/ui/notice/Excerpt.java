package org.bidweave.ui.notice;

/// Two versions of a text, each cut to what stands around their difference, so that a long text shows what is new in it.
record Excerpt(String before, String now) {

    private static final int LONG = 160;
    private static final int AROUND = 60;
    private static final int LINE = 100;

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

    boolean fitsALine() {
        return before.length() + now.length() <= LINE;
    }

    /// From and to a space, so that no word is cut.
    private static String cut(String text, int head, int tail) {
        int from = head <= AROUND ? 0 : Math.max(0, text.lastIndexOf(' ', head - AROUND));
        int last = Math.min(Math.min(text.length(), text.length() - tail + AROUND), from + 4 * LONG);
        int space = text.indexOf(' ', last);
        int to = last == text.length() || space < 0 ? text.length() : space;
        return (from == 0 ? "" : "…") + text.substring(from, to).strip().replaceAll("\\s+", " ") + (to == text.length() ? "" : "…");
    }
}
