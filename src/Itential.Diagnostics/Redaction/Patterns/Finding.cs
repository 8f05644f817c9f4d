using System.Runtime.InteropServices;

namespace Itential.Diagnostics.Redaction;

/// <summary>A secret in a text: the whole match, from key to closing quote, and the value in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Finding(int Start, int End, int ValueStart, int ValueEnd);
