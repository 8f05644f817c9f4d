using System.Net.Http.Headers;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>A header has the value that was given, and no header comes beside it, or the value is refused.</summary>
internal sealed class HeaderArea : IFuzzArea
{
    private readonly Caller _caller = new();

    public void Run(SplitMix random, CaseText text)
    {
        var (name, value) = (random.OneIn(3) ? Texts.Any(random) : "X-" + (char)('A' + random.Below(26)), Texts.Any(random));
        text.Add(nameof(name), name);
        text.Add(nameof(value), value);
        Check(_caller.Sent(api => api.Header(value)), "X-Value", value, value);
        Check(_caller.Sent(api => api.ContentHeader(value)), "Content-Language", value, value);
        Check(_caller.Sent(api => api.Authorize(value)), "Authorization", value, "Bearer " + value);
        Check(_caller.Sent(api => api.Headers(new Dictionary<string, string> { [name] = value })), name, value, value);
    }

    private static void Check(HttpRequestMessage? request, string name, string value, string expected)
    {
        var isHarmful = value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0;
        if (request is null)
        {
            Assert.True(isHarmful || !IsToken(name), "What can be sent was refused.");
            return;
        }

        Assert.False(isHarmful);
        Assert.True(IsToken(name), "The name is none.");
        var all = All(request.Headers).Concat(request.Content is null ? [] : All(request.Content.Headers)).ToList();
        var found = Assert.Single(all, header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(expected, found.Value);
        Assert.True(all.All(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase) || header.Key is "Accept" or "Content-Length"), string.Join(", ", all));
    }

    private static IEnumerable<KeyValuePair<string, string>> All(HttpHeaders headers) => headers.NonValidated.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));

    // RFC 9110, 5.6.2.
    private static bool IsToken(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));
}
