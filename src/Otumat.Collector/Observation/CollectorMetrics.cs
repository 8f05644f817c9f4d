using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Otumat.Collector;

/// <summary>Counts since the start of this process.</summary>
internal sealed class CollectorMetrics
{
    public const string Path = "/metrics";

    private readonly ConcurrentDictionary<(string Name, string Labels), long> _counts = new();

    public long Accepted => _counts.GetValueOrDefault(("otumat_events_accepted_total", ""));

    public void CountRequest(string route, int status) =>
        Add("otumat_requests_total", $"{{route=\"{route}\",status=\"{status.ToString(CultureInfo.InvariantCulture)}\"}}");

    public void CountEvents(AppendResult result)
    {
        Add("otumat_events_accepted_total", "", result.Accepted);
        Add("otumat_events_duplicate_total", "", result.Duplicates);
    }

    public void CountRefusedBatch() => Add("otumat_batches_refused_total");

    public void CountRefusedToken() => Add("otumat_access_tokens_refused_total");

    public void CountTokenRequest(string? error) => Add("otumat_token_requests_total", $"{{result=\"{error ?? "ok"}\"}}");

    public void CountReuse() => Add("otumat_token_reuse_total");

    public void CountRevocation(bool erased) => Add("otumat_revocations_total", $"{{erased=\"{(erased ? "true" : "false")}\"}}");

    public void CountLimited() => Add("otumat_requests_limited_total");

    /// <summary>Writes the text format that Prometheus reads.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var family in _counts.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).ThenBy(pair => pair.Key.Labels, StringComparer.Ordinal).GroupBy(pair => pair.Key.Name, StringComparer.Ordinal))
        {
            text.Append("# TYPE ").Append(family.Key).Append(" counter\n");
            foreach (var ((name, labels), count) in family)
            {
                text.Append(name).Append(labels).Append(' ').Append(count.ToString(CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        return text.ToString();
    }

    private void Add(string name, string labels = "", long count = 1) => _counts.AddOrUpdate((name, labels), count, (_, before) => before + count);
}
