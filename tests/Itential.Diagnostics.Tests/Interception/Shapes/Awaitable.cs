using System.Runtime.CompilerServices;

namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>Can be awaited, and is no task.</summary>
internal sealed class Awaitable
{
    public TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
}
