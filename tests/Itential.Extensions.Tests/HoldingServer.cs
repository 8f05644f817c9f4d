using Microsoft.AspNetCore.Http;

namespace Itential.Extensions.Tests;

/// <summary>Holds every request until told, and knows how many were there at a time.</summary>
internal sealed class HoldingServer
{
    private readonly object _gate = new();
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _now;

    /// <summary>The number to wait for.</summary>
    public int Expected { get; init; } = 1;

    public int Most { get; private set; }

    public int Requests { get; private set; }

    public Task Reached => _reached.Task.WaitAsync(TestContext.Current.CancellationToken);

    public void Release() => _release.TrySetResult();

    public async Task AnswerAsync(HttpContext context)
    {
        lock (_gate)
        {
            Requests++;
            Most = Math.Max(Most, ++_now);
            if (_now == Expected)
            {
                _reached.TrySetResult();
            }
        }

        await _release.Task.WaitAsync(context.RequestAborted);
        lock (_gate)
        {
            _now--;
        }

        await context.Response.WriteAsync("fine");
    }
}
