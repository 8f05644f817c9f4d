using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Itential.Refit;

namespace Otumat.Usage;

/// <summary>Reads what every answer of the server has in common.</summary>
internal static class UsageReply
{
    /// <summary>The body, of an error too, as JSON; null where it is none of that shape.</summary>
    public static T? Read<T>(ApiResponse<string> response, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return Text(response) is { Length: > 0 } text ? JsonSerializer.Deserialize(text, type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What <c>Retry-After</c> says, as seconds or as a date (RFC 9110, 10.2.3).</summary>
    public static TimeSpan? RetryAfter(ApiResponse<string> response, TimeProvider clock) => response.Headers?.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - clock.GetUtcNow(),
        _ => null,
    };

    /// <summary>What went wrong, for a person.</summary>
    public static string Describe(Uri route, ApiResponse<string> response, string? reason) => response switch
    {
        { IsReceived: false } => $"{route} gave no answer: {response.Error?.InnerException?.Message ?? response.Error?.Message}",
        { IsSuccessStatusCode: true } => $"{route} gave an answer that is not what was asked for.",
        { StatusCode: { } status } when (int)status is >= 300 and < 400 => $"{route} answered {(int)status}, and redirects are not followed. Name the address that it leads to.",
        _ => $"{route} answered {(int?)response.StatusCode} {reason ?? response.ReasonPhrase}".TrimEnd() + ".",
    };

    private static string? Text(ApiResponse<string> response) => response.Content ?? (response.HasResponseError(out var error) ? error.Content : null);
}
