using System.Collections.Concurrent;

namespace Itential.Soak.Tests.Measures;

/// <summary>Exceptions that reach nobody: of tasks that nobody looks at, and of threads.</summary>
internal sealed class UnseenFaults : IDisposable
{
    private readonly ConcurrentQueue<string> _faults = new();

    public UnseenFaults()
    {
        TaskScheduler.UnobservedTaskException += OnUnobserved;
        AppDomain.CurrentDomain.UnhandledException += OnUnhandled;
    }

    public IReadOnlyCollection<string> All => _faults;

    public void Dispose()
    {
        TaskScheduler.UnobservedTaskException -= OnUnobserved;
        AppDomain.CurrentDomain.UnhandledException -= OnUnhandled;
    }

    private void OnUnobserved(object? sender, UnobservedTaskExceptionEventArgs e) => _faults.Enqueue($"unobserved: {e.Exception}");

    private void OnUnhandled(object sender, UnhandledExceptionEventArgs e) => _faults.Enqueue($"unhandled: {e.ExceptionObject}");
}
