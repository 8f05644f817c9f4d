namespace Otumat.Collector;

/// <summary>What the two products call differently when tables are made.</summary>
internal sealed record SchemaWords(string Key, string Bytes, string Uuid, string Clustered)
{
    public static readonly SchemaWords Sqlite = new("INTEGER PRIMARY KEY AUTOINCREMENT", "BLOB", "BLOB", "WITHOUT ROWID");

    public static readonly SchemaWords Postgres = new("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BYTEA", "UUID", "");

    public string Fill(string text) => text
        .Replace("$KEY", Key, StringComparison.Ordinal)
        .Replace("$BYTES", Bytes, StringComparison.Ordinal)
        .Replace("$UUID", Uuid, StringComparison.Ordinal)
        .Replace("$CLUSTERED", Clustered, StringComparison.Ordinal);
}
