using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

/// <summary>What a program does with the client and the traced calls that it declares itself.</summary>
internal static class Checks
{
    /// <summary>Returns the exit code of the program.</summary>
    public static async Task<int> RunAsync()
    {
        var traced = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Itential", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity => traced += activity.DisplayName.Contains("Twice", StringComparison.Ordinal) ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);

        var api = RestService.For<IDevicesApi>(new HttpClient(new Devices()) { BaseAddress = new Uri("https://gateway.example/api") });
        var device = await api.GetAsync("r 1", port: 22);
        var answer = await api.AddAsync(new Device("r2", 830));
        if (device != new Device("/api/devices/r%201?port=22", 22) || answer?.Name != "{\"name\":\"r2\",\"port\":830}" || Work.Twice(21) != 42 || traced != 1)
        {
            Console.WriteLine($"Not as expected: {device}, {answer}, {traced} traced calls.");
            return 1;
        }

        Console.WriteLine("The declared client works.");
        return 0;
    }
}

[JsonContext(typeof(ChecksJson))]
internal interface IDevicesApi
{
    [Get("/devices/{name}")]
    Task<Device?> GetAsync(string name, int port, CancellationToken cancellationToken = default);

    [Post("/devices")]
    Task<Device?> AddAsync([Body] Device device, CancellationToken cancellationToken = default);
}

internal sealed record Device(string Name, int Port);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Device))]
internal sealed partial class ChecksJson : JsonSerializerContext;

internal static class Work
{
    [Trace]
    public static int Twice(int value) => value * 2;
}

/// <summary>Answers with what it was asked.</summary>
internal sealed class Devices : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var name = request.Content is null ? request.RequestUri!.PathAndQuery : (await request.Content.ReadAsStringAsync(cancellationToken)).Replace("\"", "\\\"", StringComparison.Ordinal);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent($$"""{"name":"{{name}}","port":22}""", Encoding.UTF8, "application/json") };
    }
}
