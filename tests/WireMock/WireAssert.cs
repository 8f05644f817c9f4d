using System.Text;
using WireMock.Admin;

namespace WireMock;

/// <summary>Comparisons with what came over the wire.</summary>
internal static class WireAssert
{
    /// <summary>The request has these headers and no other, each with this value.</summary>
    public static void Headers(LoggedRequest request, IReadOnlyDictionary<string, string> expected)
    {
        var actual = request.Headers.Keys.ToDictionary(name => name, name => request.Header(name)!, StringComparer.OrdinalIgnoreCase);

        Assert.Equal(
            expected.OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase).Select(header => $"{header.Key}: {header.Value}"),
            actual.OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase).Select(header => $"{header.Key}: {header.Value}"));
    }

    /// <summary>The request's body is this JSON, byte by byte, and says so; null is no body at all.</summary>
    public static void Json(LoggedRequest request, string? expected)
    {
        Body(request, expected ?? "");

        // WireMock's journal writes the charset in capitals, however it came.
        Assert.Equal(expected is null ? null : "application/json; charset=utf-8", request.Header("Content-Type"), ignoreCase: true);
    }

    /// <summary>The request's body is this text, byte by byte.</summary>
    public static void Body(LoggedRequest request, string expected) =>
        Assert.Equal(Encoding.UTF8.GetBytes(expected), request.BodyBytes);
}
