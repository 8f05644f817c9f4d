using System.Collections.Concurrent;
using System.Net;

namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>Many callers of one client at once: half of them synchronous on threads of their own, half asynchronous.</summary>
internal static class ConcurrentCallers
{
    /// <param name="client">The client that all share.</param>
    /// <param name="callers">How many.</param>
    /// <param name="calls">Calls of each, one after the other.</param>
    /// <param name="halfway">Runs once, while the others go on: one of the callers has made half of its calls and makes the others afterwards.</param>
    /// <returns>What each call ended in: a status, or an exception.</returns>
    public static async Task<IReadOnlyCollection<object>> RunAsync(HttpClient client, int callers, int calls, Action? halfway = null)
    {
        var results = new ConcurrentBag<object>();
        using var start = new ManualResetEventSlim();
        var threads = Enumerable.Range(0, callers / 2).Select(StartThread).ToArray();
        start.Set();

        // Awaited, not joined: this may go on in a thread of the pool, which the callers need.
        await Task.WhenAll(Enumerable.Range(0, callers - threads.Length).Select(_ => CallInTurnAsync()).Concat(threads));
        return results;

        Task StartThread(int number)
        {
            var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            new Thread(() =>
            {
                CallInTurn(number);
                ended.SetResult();
            })
            { IsBackground = true }.Start();
            return ended.Task;
        }

        void CallInTurn(int number)
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

                if (number == 0 && i == (calls / 2) - 1)
                {
                    halfway?.Invoke();
                }
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
            }
        }
    }

    /// <summary>Gives the first result that is not a success, else null.</summary>
    public static object? FirstFault(this IEnumerable<object> results) => results.FirstOrDefault(result => result is not HttpStatusCode.OK);
}
