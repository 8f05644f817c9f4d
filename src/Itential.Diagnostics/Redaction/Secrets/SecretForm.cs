using System.Diagnostics;

namespace Itential.Diagnostics.Redaction;

/// <summary>One way in which a known secret may be written.</summary>
/// <param name="Text">What to look for.</param>
/// <param name="WholeToken">Whether letters or digits beside it make it something else.</param>
/// <param name="Base64">Whether Base64 characters beside it belong to it.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record SecretForm(string Text, bool WholeToken, bool Base64)
{
    public override string ToString() => Secret.Mask;
}
