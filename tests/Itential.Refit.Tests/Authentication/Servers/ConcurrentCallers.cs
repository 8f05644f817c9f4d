using System.Collections.Concurrent;
using System.Net;

namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>Many callers of one client at once: half of them synchronous on threads of their own, half asynchronous.</summary>
internal static class ConcurrentCallers
{
    /// <param name="client">The client that all share.</param>
    /// <param name="callers">How many.</param>
    /// <param name="calls">Calls of each, one after the other.</param>
    /// <param name="afterCall">Sees the number of calls that have been answered so far.</param>
    /// <returns>What each call ended in: a status, or an exception.</returns>
    public static async Task<IReadOnlyCollection<object>> RunAsync(HttpClient client, int callers, int calls, Action<int>? afterCall = null)
    {
        var results = new ConcurrentBag<object>();
        var answered = 0;
        using var start = new ManualResetEventSlim();
        var threads = Enumerable.Range(0, callers / 2).Select(_ => new Thread(CallInTurn) { IsBackground = true }).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        start.Set();
        await Task.WhenAll(Enumerable.Range(0, callers - threads.Length).Select(_ => CallInTurnAsync()));
        foreach (var thread in threads)
        {
            thread.Join();
        }

        return results;

        void CallInTurn()
        {
            start.Wait();
            for (var i = 0; i < calls; i++)
            {
                try
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, "/jobs");
                    using var response = client.Send(request);
                    results.Add(response.StatusCode);
                }
                catch (Exception e)
                {
                    results.Add(e);
                }

                afterCall?.Invoke(Interlocked.Increment(ref answered));
            }
        }

        async Task CallInTurnAsync()
        {
            for (var i = 0; i < calls; i++)
            {
                try
                {
                    using var response = await client.GetAsync(new Uri("/jobs", UriKind.Relative));
                    results.Add(response.StatusCode);
                }
                catch (Exception e)
                {
                    results.Add(e);
                }

                afterCall?.Invoke(Interlocked.Increment(ref answered));
            }
        }
    }

    /// <summary>Gives the first result that is not a success, else null.</summary>
    public static object? FirstFault(this IEnumerable<object> results) => results.FirstOrDefault(result => result is not HttpStatusCode.OK);
}
