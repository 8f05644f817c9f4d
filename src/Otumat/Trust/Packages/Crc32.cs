namespace Otumat.Trust;

/// <summary>The checksum of ZIP archives (APPNOTE, section 4.4.7), which .NET does not compare when it reads one.</summary>
internal struct Crc32
{
    private static readonly uint[] Table = MakeTable();

    private uint _inverted;

    public readonly uint Value => _inverted ^ uint.MaxValue;

    public Crc32() => _inverted = uint.MaxValue;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var value = _inverted;
        var table = Table;
        foreach (var item in bytes)
        {
            value = table[(byte)(value ^ item)] ^ (value >> 8);
        }

        _inverted = value;
    }

    private static uint[] MakeTable()
    {
        const uint Polynomial = 0xEDB88320;
        var table = new uint[256];
        for (var index = 0u; index < table.Length; index++)
        {
            var value = index;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            table[index] = value;
        }

        return table;
    }
}
