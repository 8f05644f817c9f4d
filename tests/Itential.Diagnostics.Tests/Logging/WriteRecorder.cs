using System.Collections.Concurrent;
using System.Text;

namespace Itential.Diagnostics.Tests.Logging;

/// <summary>Keeps each call of Write as it came.</summary>
internal sealed class WriteRecorder : TextWriter
{
    private readonly ConcurrentQueue<string> _writes = new();

    public IReadOnlyList<string> Writes => [.. _writes];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => _writes.Enqueue(value.ToString());

    public override void Write(string? value) => _writes.Enqueue(value!);

    public void Clear() => _writes.Clear();
}
