namespace Otumat.Collector;

internal sealed record HealthReply(string Status, string Database, string Version);
