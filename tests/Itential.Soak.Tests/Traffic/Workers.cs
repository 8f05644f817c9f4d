using System.Globalization;
using Itential.Soak.Tests.Measures;

namespace Itential.Soak.Tests.Traffic;

/// <summary>Call until the time is over, each worker with numbers of its own. One in four calls synchronously, on a thread of its own.</summary>
internal sealed class Workers(IReadOnlyList<(IClient Client, Ledger Ledger)> clients, Pace pace, int seed)
{
    public Task RunAsync(CancellationToken end) => Task.WhenAll(Enumerable.Range(0, SoakPlan.Workers).Select(worker =>
        worker % 4 == 0
            ? Task.Factory.StartNew(() => Work(worker, end), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            : Task.Run(() => WorkAsync(worker, end), CancellationToken.None)));

    private async Task WorkAsync(int worker, CancellationToken end)
    {
        foreach (var turn in Turns(worker))
        {
            try
            {
                await pace.TakeAsync(end);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            var (client, ledger) = clients[turn.Random.Next(clients.Count)];
            ledger.Begin();
            try
            {
                await client.CallAsync(turn);
            }
            catch (Exception failure)
            {
                ledger.Failed(turn.Unique, failure);
            }
        }
    }

    private void Work(int worker, CancellationToken end)
    {
        foreach (var turn in Turns(worker))
        {
            try
            {
                pace.Take(end);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            var (client, ledger) = clients[turn.Random.Next(clients.Count)];
            ledger.Begin();
            try
            {
                client.Call(turn);
            }
            catch (Exception failure)
            {
                ledger.Failed(turn.Unique, failure);
            }
        }
    }

    private IEnumerable<Turn> Turns(int worker)
    {
        var random = new Random(seed + worker);
        return Enumerable.Range(0, int.MaxValue).Select(number => new Turn(random, string.Create(CultureInfo.InvariantCulture, $"{worker}-{number}")));
    }
}
