package org.bidweave.exchange.notice;

import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.bidweave.model.Tender;

/// A field of the tender that a notice fills: its name, which stays the same from version to version, how it reads in a tender (empty
/// where nothing is said), and how a tender (first) takes it over from another (second).
record NoticeField(String name, Function<Tender, String> reads, BinaryOperator<Tender> taken) {}
