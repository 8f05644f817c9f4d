using System.Net;
using System.Text;

namespace AotSmoke.InMemory;

/// <summary>What a <see cref="MemoryServer"/> answers.</summary>
internal static class Reply
{
    public static HttpResponseMessage Empty() => new(HttpStatusCode.NoContent);

    public static HttpResponseMessage Json(string text, HttpStatusCode status = HttpStatusCode.OK) => Of("application/json", text, status);

    public static HttpResponseMessage Of(string mediaType, string text, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(text, Encoding.UTF8, mediaType) };
}
