using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Requests;

/// <summary>Writes addresses below <c>https://host.example/x</c>.</summary>
internal static class UrlWriting
{
    public static string Write(UrlPart part, RefitSettings? settings = null)
    {
        var url = new RequestUrl(new char[RequestUrl.StackLength], new RequestExecutor(new HttpClient { BaseAddress = new Uri("https://host.example") }, settings ?? new RefitSettings()));
        url.Append("/x");
        part(ref url);
        return url.ToUri().PathAndQuery;
    }
}
