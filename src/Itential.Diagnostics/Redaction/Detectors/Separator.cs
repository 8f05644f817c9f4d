using System.Runtime.InteropServices;

namespace Itential.Diagnostics.Redaction;

/// <summary>What stands between a name and its value.</summary>
/// <param name="Mark">Its first character.</param>
/// <param name="ValueAt">Where the value begins, quotation mark included.</param>
/// <param name="KeyQuote">The length of the quotation mark behind the name; 0 when it is not quoted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Separator(char Mark, int ValueAt, int KeyQuote);
