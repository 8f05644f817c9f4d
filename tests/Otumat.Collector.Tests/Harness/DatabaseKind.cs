namespace Otumat.Collector.Tests.Harness;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
