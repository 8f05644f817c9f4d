using System.Runtime.InteropServices;

namespace Itential.Diagnostics.Redaction;

/// <summary>A value behind a name.</summary>
/// <param name="Start">Where its text begins.</param>
/// <param name="End">Where its text ends.</param>
/// <param name="OuterEnd">Where it ends with its quotation mark.</param>
/// <param name="IsBare">Whether it is neither quoted nor a list or object.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Value(int Start, int End, int OuterEnd, bool IsBare)
{
    public static Value Bare(int start, int end) => new(start, end, end, IsBare: true);
}
