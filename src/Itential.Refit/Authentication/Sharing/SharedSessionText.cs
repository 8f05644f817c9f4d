using System.Text.Json;
using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>Writes and reads the JSON that is encrypted.</summary>
internal static class SharedSessionText
{
    public static byte[] Write(SharedSession shared)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", shared.Id);
            json.WriteString("origin", shared.Session.Origin.AbsoluteUri);
            if (shared.Session.AuthorizationHeader is { } authorization)
            {
                json.WriteString("authorization", authorization);
            }

            json.WriteStartArray("cookies");
            foreach (var cookie in shared.Session.Cookies)
            {
                json.WriteStartObject();
                json.WriteString("name", cookie.Name);
                json.WriteString("value", cookie.Value.Reveal());
                json.WriteBoolean("secure", cookie.Secure);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("issuedAt", shared.IssuedAt);
            if (shared.ExpiresAt is { } end)
            {
                json.WriteString("expiresAt", end);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>Null for anything that is no session.</summary>
    public static SharedSession? Read(byte[] text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var json = document.RootElement;
            var session = Session.FromCookies(
                new Uri(json.GetProperty("origin").GetString()!),
                json.GetProperty("cookies").EnumerateArray().Select(Cookie),
                json.TryGetProperty("authorization", out var authorization) ? new Secret(authorization.GetString()!) : null);
            return new SharedSession(
                json.GetProperty("id").GetGuid(),
                session,
                json.GetProperty("issuedAt").GetDateTimeOffset(),
                json.TryGetProperty("expiresAt", out var end) ? end.GetDateTimeOffset() : null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A version of this package that writes something else: not readable here, whatever it is that does not fit.
            return null;
        }
    }

    private static SessionCookie Cookie(JsonElement json) =>
        new(json.GetProperty("name").GetString()!, new Secret(json.GetProperty("value").GetString()!), json.GetProperty("secure").GetBoolean());
}
