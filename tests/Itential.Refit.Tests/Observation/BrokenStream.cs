namespace Itential.Refit.Tests.Observation;

/// <summary>Breaks at the first read.</summary>
internal sealed class BrokenStream : MemoryStream
{
    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer) => throw new IOException("hidden text");

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("hidden text");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("hidden text");
}
