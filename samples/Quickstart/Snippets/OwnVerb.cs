// snippet: own-verb
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

// snippet: own-verb
[AttributeUsage(AttributeTargets.Method)]
public sealed class PurgeAttribute(string path) : HttpMethodAttribute("PURGE", path);

public interface ICacheApi
{
    [Purge("/cache/{key}")]
    Task PurgeAsync(string key);

    [HttpMethod("REPORT", "/cache")]
    Task<string> ReportAsync();
}
// end-snippet
