using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.Results;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit adds half a kilobyte to each call: options, wrappers, nested state machines. Here a call costs no more memory than one written by hand.</summary>
public sealed class R26OverheadTests : IDisposable
{
    private const int Calls = 200;

    private readonly AtOnceHandler _handler = new();
    private readonly HttpClient _http;
    private readonly IShapesApi _api;

    public R26OverheadTests()
    {
        _http = new HttpClient(_handler) { BaseAddress = new Uri("http://host") };
        _api = RestService.For<IShapesApi>(_http);
    }

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task Get_Json_AllocatesNoMoreThanByHand()
    {
        var byHand = await AllocatedAsync(() => HandWrittenAsync("r1", CancellationToken.None));
        var declared = await AllocatedAsync(() => _api.DeviceAsync("r1", CancellationToken.None));

        Assert.InRange(declared, 1, byHand);
    }

    [Fact]
    public async Task Get_Declared_SetsNoOptionsAndWrapsNothing()
    {
        using var content = await _api.ContentAsync("r1", CancellationToken.None);

        Assert.Same(_handler.Answer, content);
        Assert.Empty(_handler.Request!.Options);
        Assert.Null(_handler.Request.Content);
    }

    private async Task<Device?> HandWrittenAsync(string name, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/object/" + Uri.EscapeDataString(name));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync((JsonTypeInfo<Device>)ResultsJson.Default.GetTypeInfo(typeof(Device))!, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<long> AllocatedAsync<T>(Func<Task<T>> call)
    {
        // The least of several rounds: what the runtime allocates once, when it compiles a method anew, is not the call's.
        var least = long.MaxValue;
        for (var round = 0; round < 8; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Calls; i++)
            {
                var task = call();
                Assert.True(task.IsCompletedSuccessfully, "The call left its thread, so that its memory cannot be counted.");
                await task;
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private sealed class AtOnceHandler : HttpMessageHandler
    {
        private static readonly byte[] Json = Encoding.UTF8.GetBytes("{\"name\":\"r1\",\"port\":22}");
        private static readonly MediaTypeHeaderValue Type = new("application/json");

        public HttpRequestMessage? Request { get; private set; }

        public HttpContent? Answer { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = request;
            Answer = new ByteArrayContent(Json) { Headers = { ContentType = Type } };
            return Task.FromResult(new HttpResponseMessage { Content = Answer, RequestMessage = request });
        }
    }
}
