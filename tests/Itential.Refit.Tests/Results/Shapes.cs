using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results;

/// <summary>Calls each shape and reads all that the client reads of its answer. An outcome that carries an error throws it.</summary>
internal static class Shapes
{
    public delegate Task Call(IShapesApi api, string fault, CancellationToken cancellationToken);

    public static readonly IReadOnlyDictionary<string, Call> Nothing = new Dictionary<string, Call>
    {
        ["Task"] = (api, fault, token) => api.NothingAsync(fault, token),
        ["ValueTask"] = (api, fault, token) => api.NothingValueAsync(fault, token).AsTask(),
        ["Task<IApiResponse>"] = async (api, fault, token) => (await api.StatusAsync(fault, token)).EnsureSuccessful().Dispose(),
        ["void"] = (api, fault, token) => Run(() => api.Nothing(fault, token)),
        ["IApiResponse"] = (api, fault, token) => Run(() => api.Status(fault, token).EnsureSuccessful().Dispose()),
    };

    public static readonly IReadOnlyDictionary<string, Call> Live = new Dictionary<string, Call>
    {
        ["Task<Stream>"] = async (api, fault, token) => await (await api.StreamAsync(fault, token)).DisposeAsync(),
        ["Task<HttpContent>"] = async (api, fault, token) => (await api.ContentAsync(fault, token)).Dispose(),
        ["Stream"] = (api, fault, token) => Run(() => api.Stream(fault, token).Dispose()),
        ["HttpContent"] = (api, fault, token) => Run(() => api.Content(fault, token).Dispose()),
    };

    public static readonly IReadOnlyDictionary<string, Call> Messages = new Dictionary<string, Call>
    {
        ["Task<HttpResponseMessage>"] = async (api, fault, token) => (await api.MessageAsync(fault, token)).Dispose(),
        ["HttpResponseMessage"] = (api, fault, token) => Run(() => api.Message(fault, token).Dispose()),
    };

    public static readonly IReadOnlyDictionary<string, Call> Plain = new Dictionary<string, Call>
    {
        ["Task<string>"] = (api, fault, token) => api.TextAsync(fault, token),
        ["Task<byte[]>"] = (api, fault, token) => api.BytesAsync(fault, token),
        ["string"] = (api, fault, token) => Run(() => api.Text(fault, token)),
        ["byte[]"] = (api, fault, token) => Run(() => api.Bytes(fault, token)),
    };

    public static readonly IReadOnlyDictionary<string, Call> Json = new Dictionary<string, Call>
    {
        ["Task<T>"] = (api, fault, token) => api.DeviceAsync(fault, token),
        ["ValueTask<T>"] = (api, fault, token) => api.DeviceValueAsync(fault, token).AsTask(),
        ["Task<List<T>>"] = (api, fault, token) => api.ListAsync(fault, token),
        ["Task<ApiResponse<T>>"] = async (api, fault, token) => (await api.ResponseAsync(fault, token)).EnsureSuccessful(),
        ["ValueTask<IApiResponse<T>>"] = async (api, fault, token) => (await api.ResponseInterfaceAsync(fault, token)).EnsureSuccessful(),
        ["array"] = (api, fault, token) => ReadAsync(api.ArrayItems(fault, token)),
        ["array, WithCancellation"] = (api, fault, token) => ReadAsync(api.ArrayItems(fault, CancellationToken.None), token),
        ["array, two tokens"] = (api, fault, token) => ReadAsync(api.ArrayItems(fault, token), new CancellationTokenSource().Token),
        ["lines"] = (api, fault, token) => ReadAsync(api.LineItems(fault, token)),
        ["events"] = (api, fault, token) => ReadAsync(api.EventItems(fault, token)),
        ["ServerSentEvent<T>"] = (api, fault, token) => ReadAsync(api.Events(fault, token)),
        ["paged"] = (api, fault, token) => ReadAsync(api.PagedItems(fault, token)),
        ["paged, WithCancellation"] = (api, fault, token) => ReadAsync(api.PagedItems(fault, CancellationToken.None), token),
        ["paged, prefetched"] = (api, fault, token) => ReadAsync(api.PrefetchedItems(fault, token)),
        ["IObservable<T>"] = (api, fault, token) => new Recorder<Device>().Subscribe(api.Observe(fault, token)).Completion,
        ["adapter"] = (api, fault, token) => api.Adapted(fault, token).Value,
        ["T"] = (api, fault, token) => Run(() => api.Device(fault, token)),
        ["List<T>"] = (api, fault, token) => Run(() => api.List(fault, token)),
        ["ApiResponse<T>"] = (api, fault, token) => Run(() => api.Response(fault, token).EnsureSuccessful()),
    };

    private static Task Run(Action call) => Task.Factory.StartNew(call, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken = default)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            Assert.NotNull(item);
        }
    }
}
