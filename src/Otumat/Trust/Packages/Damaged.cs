namespace Otumat.Trust;

/// <summary>What reading an archive fails with when its bytes are wrong.</summary>
internal static class Damaged
{
    // COR_E_IO: what .NET 8 says of an archive that breaks off.
    private const int WithoutNumber = unchecked((int)0x80131620);

    /// <summary>Reads, and says which package is damaged.</summary>
    /// <exception cref="InvalidDataException">The bytes are wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static T Named<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (IsOfContent(cause))
        {
            throw new InvalidDataException($"The package '{path}' cannot be used: {cause.Message} Get the package again.", cause);
        }
    }

    /// <summary>Whether it is the content that is wrong, not the disk, whose errors bear the number of the system's.</summary>
    public static bool IsOfContent(Exception cause) =>
        cause is InvalidDataException or EndOfStreamException or NotSupportedException or OverflowException or ArgumentException or IndexOutOfRangeException or System.Xml.XmlException
        || (cause.GetType() == typeof(IOException) && cause.HResult == WithoutNumber);
}
