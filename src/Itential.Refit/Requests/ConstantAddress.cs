using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>The address of a method whose route has no values, made once for a base address. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConstantAddress
{
    internal ConstantAddress(Uri? baseAddress, Uri uri)
    {
        BaseAddress = baseAddress;
        Uri = uri;
    }

    internal Uri? BaseAddress { get; }

    internal Uri Uri { get; }
}
