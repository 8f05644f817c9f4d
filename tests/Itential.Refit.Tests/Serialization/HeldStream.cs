namespace Itential.Refit.Tests.Serialization;

/// <summary>Gives its bytes only when it is told to.</summary>
internal sealed class HeldStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    private readonly TaskCompletionSource _released = new();

    public override bool CanSeek => false;

    public void Release() => _released.SetResult();

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _released.Task.WaitAsync(cancellationToken);
        return Read(buffer.Span);
    }

    public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        await _released.Task.WaitAsync(cancellationToken);
        await base.CopyToAsync(destination, bufferSize, cancellationToken);
    }
}
