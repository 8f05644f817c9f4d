using System.Text;

namespace Otumat.Build;

/// <summary>A file that signing adds to a package.</summary>
internal sealed record Addition(string Entry, ReadOnlyMemory<byte> Content)
{
    public Addition(string entry, string text)
        : this(entry, Encoding.UTF8.GetBytes(text))
    {
    }
}
