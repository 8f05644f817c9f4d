using System.Runtime.InteropServices;

namespace Itential.Diagnostics.Redaction;

/// <summary>A name in a text.</summary>
/// <param name="MatchStart">Where the whole match begins: at the name's quotation mark, or at the word that makes it a secret's name.</param>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">Where the name ends.</param>
/// <param name="Separator">What follows.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NamedPlace(int MatchStart, int Start, int End, Separator Separator);
