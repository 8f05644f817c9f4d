using System.Buffers;

namespace Itential.Diagnostics.Redaction;

/// <summary>Finds the user info of URLs. Databases and message brokers have a name of their own.</summary>
internal sealed class UrlDetector(bool isDatabase) : Detector
{
    private const string Mark = "://";

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\v\f\"'<>`\u00a0");
    private static readonly SearchValues<char> AuthorityEnds = SearchValues.Create("/?#\\");

    private static readonly string[] Databases =
    [
        "mongodb", "mongodb+srv", "mysql", "mysqlx", "mariadb", "postgres", "postgresql", "mssql", "sqlserver", "oracle", "redis", "rediss", "redis+sentinel",
        "amqp", "amqps", "cassandra", "clickhouse", "couchbase", "couchbases", "neo4j", "neo4j+s", "bolt", "nats", "kafka", "mqtt", "mqtts",
    ];

    public override void Find(ReadOnlySpan<char> text, bool wholeMatch, ref List<Finding>? findings)
    {
        var tokenEnd = 0;
        var lastAt = -1;
        for (var at = 0; text[at..].IndexOf(Mark, StringComparison.Ordinal) is var skip && skip >= 0;)
        {
            var mark = at + skip;
            var floor = at;
            at = mark + Mark.Length;
            if (at >= tokenEnd)
            {
                tokenEnd = text[at..].IndexOfAny(Ends) is >= 0 and var length ? at + length : text.Length;
                lastAt = at + text[at..tokenEnd].LastIndexOf('@');
            }

            if (lastAt < at)
            {
                at = tokenEnd;
                continue;
            }

            var schemeStart = StartOfScheme(text, mark, floor);
            var scheme = text[schemeStart..mark];
            var end = IsDatabase(scheme) == isDatabase ? EndOfUserInfo(text, at, tokenEnd, lastAt) : -1;
            if (end > at && IsSecret(scheme, text[at..end]))
            {
                var whole = wholeMatch ? tokenEnd : end;
                Add(ref findings, new Finding(schemeStart, whole, at, end));
                at = whole;
            }
        }
    }

    private static int StartOfScheme(ReadOnlySpan<char> text, int at, int floor)
    {
        while (at > floor && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '+' or '.' or '-'))
        {
            at--;
        }

        return at;
    }

    /// <summary>The last at sign of the authority; of the whole URL where what should be a port is none, since then it is a password with a slash.</summary>
    private static int EndOfUserInfo(ReadOnlySpan<char> text, int start, int tokenEnd, int lastAt)
    {
        var authority = text[start..tokenEnd];
        authority = authority.IndexOfAny(AuthorityEnds) is >= 0 and var length ? authority[..length] : authority;
        var at = authority.LastIndexOf('@');
        if (at >= 0)
        {
            return start + at;
        }

        var colon = authority.IndexOf(':');
        var isPort = colon < 0 || authority.StartsWith("[", StringComparison.Ordinal) || !authority[(colon + 1)..].ContainsAnyExceptInRange('0', '9');
        return isPort ? -1 : lastAt;
    }

    private static bool IsSecret(ReadOnlySpan<char> scheme, ReadOnlySpan<char> userInfo)
    {
        var colon = userInfo.IndexOf(':');
        return colon < 0
            ? !Placeholder.IsMasked(userInfo) && !scheme.EndsWith("ssh", StringComparison.OrdinalIgnoreCase)
            : !Placeholder.IsMasked(userInfo) && !(colon + 1 < userInfo.Length && Placeholder.IsMasked(userInfo[(colon + 1)..]));
    }

    private static bool IsDatabase(ReadOnlySpan<char> scheme)
    {
        foreach (var database in Databases)
        {
            if (scheme.Equals(database, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
