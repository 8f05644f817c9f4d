namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>A body that knows whether it was disposed.</summary>
internal sealed class DisposalWitness : MemoryStream
{
    public bool IsDisposed { get; private set; }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
