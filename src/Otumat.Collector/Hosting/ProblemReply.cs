namespace Otumat.Collector;

internal sealed record ProblemReply(string Title, int Status, string Detail);
