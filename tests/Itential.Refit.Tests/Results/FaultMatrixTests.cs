using System.Globalization;
using System.Net;
using System.Text.Json;
using TestKit;

namespace Itential.Refit.Tests.Results;

/// <summary>Every shape meets every fault. What a caller sees depends on how much of the answer the client reads itself, on nothing else.</summary>
public sealed class FaultMatrixTests(FaultServer server) : IClassFixture<FaultServer>
{
    private const string Canceled = "canceled with the caller's token";
    private const string TimedOut = "ApiRequestException of a TimeoutException";
    private const string Transport = "ApiRequestException of the transport";
    private const string NotFound = "ApiException 404";
    private const string Unreadable = "ApiException of a JsonException";
    private const string Success = "success";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly (string Name, string Path, string Nothing, string Live, string Message, string Plain, string Json)[] Faults =
    [
        ("none", "fine", Success, Success, Success, Success, Success),
        ("connection refused", "refused", Transport, Transport, Transport, Transport, Transport),
        ("reset in the body", "reset", Success, Success, Success, Transport, Transport),
        ("canceled before", "fine", Canceled, Canceled, Canceled, Canceled, Canceled),
        ("canceled while sending", "never", Canceled, Canceled, Canceled, Canceled, Canceled),
        ("canceled while reading", "stall", Success, Success, Success, Canceled, Canceled),
        ("timeout while sending", "never", TimedOut, TimedOut, TimedOut, TimedOut, TimedOut),
        ("timeout while reading", "stall", Success, Success, Success, TimedOut, TimedOut),
        ("404", "not-found", NotFound, NotFound, Success, NotFound, NotFound),
        ("unreadable", "unreadable", Success, Success, Success, Success, Unreadable),
    ];

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var fault in Faults)
            {
                Add(cells, Shapes.Nothing, fault.Name, fault.Nothing);
                Add(cells, Shapes.Live, fault.Name, fault.Live);
                Add(cells, Shapes.Messages, fault.Name, fault.Message);
                Add(cells, Shapes.Plain, fault.Name, fault.Plain);
                Add(cells, Shapes.Json, fault.Name, fault.Json);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Shape_MeetingAFault_SurfacesIt(string shape, string fault, string expected)
    {
        var path = Faults.First(item => item.Name == fault).Path;
        using var handler = new WatchingHandler();
        using var http = new HttpClient(handler) { BaseAddress = path == "refused" ? new Uri("http://127.0.0.1:1") : server.BaseAddress };
        using var cancellation = new CancellationTokenSource();
        var clock = new ManualTimeProvider();
        var api = RestService.For<IShapesApi>(http, new RefitSettings { Timeout = Limit, TimeProvider = clock });
        if (fault == "canceled before")
        {
            await cancellation.CancelAsync();
        }

        var outcome = OutcomeAsync(Find(shape)(api, path, cancellation.Token), cancellation.Token);
        if (expected is Canceled or TimedOut && fault != "canceled before")
        {
            await (path == "never" ? handler.Sent : handler.Answered);
            if (expected == Canceled)
            {
                await cancellation.CancelAsync();
            }
            else
            {
                // The limit rests while the caller has an item, and starts anew after it.
                while (!outcome.IsCompleted)
                {
                    clock.Advance(Limit);
                    await Task.Yield();
                }
            }
        }

        Assert.Equal(expected, await outcome);
    }

    private static void Add(TheoryData<string, string, string> cells, IReadOnlyDictionary<string, Shapes.Call> shapes, string fault, string expected)
    {
        foreach (var shape in shapes.Keys)
        {
            cells.Add(shape, fault, expected);
        }
    }

    private static Shapes.Call Find(string shape) =>
        new[] { Shapes.Nothing, Shapes.Live, Shapes.Messages, Shapes.Plain, Shapes.Json }.First(family => family.ContainsKey(shape))[shape];

    private static async Task<string> OutcomeAsync(Task call, CancellationToken caller)
    {
        try
        {
            await call;
            return Success;
        }
        catch (OperationCanceledException e)
        {
            return e.CancellationToken == caller && caller.IsCancellationRequested ? Canceled : "canceled with another token";
        }
        catch (ApiRequestException e) when (e.InnerException is TimeoutException timeout)
        {
            Assert.Matches(@"^IShapesApi\.\w+ did not finish within 2 s\.$", timeout.Message);
            return TimedOut;
        }
        catch (ApiRequestException e) when (e.InnerException is HttpRequestException or IOException)
        {
            return Transport;
        }
        catch (ApiException e) when (e.StatusCode != HttpStatusCode.OK)
        {
            Assert.Equal("{\"message\":\"gone\"}", e.Content);
            return string.Create(CultureInfo.InvariantCulture, $"ApiException {(int)e.StatusCode}");
        }
        catch (ApiException e) when (e.InnerException is JsonException)
        {
            return Unreadable;
        }
    }
}
