namespace Itential.Refit.Tests.Authentication;

/// <summary>Makes the same call synchronously or asynchronously, so that one test can show both.</summary>
internal static class Calls
{
    public static readonly Uri Jobs = new("/jobs", UriKind.Relative);

    public static Task<HttpResponseMessage> SendAsync(HttpClient client, bool sync, HttpMethod? method = null, HttpContent? content = null, Uri? uri = null, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, uri ?? Jobs) { Content = content };
        change?.Invoke(request);
        return sync
            ? Task.Factory.StartNew(() => client.Send(request), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            : client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> GetAsync(HttpClient client) => SendAsync(client, sync: false);
}
