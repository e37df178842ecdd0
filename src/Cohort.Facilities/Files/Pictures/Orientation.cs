using System.Buffers.Binary;

namespace Cohort.Facilities.Files.Pictures;

/// <summary>How a camera was turned (EXIF 2.32, tag 0x0112 of the first directory of TIFF 6.0), from 1 to 8.</summary>
internal static class Orientation
{
    private const ushort Tag = 0x0112, Short = 3;

    /// <summary>0 when it does not say, or cannot be read.</summary>
    public static int Of(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
            return 0;
        var isLittle = tiff[0] == 'I';
        ushort Two(ReadOnlySpan<byte> at) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
            return 0;
        var entries = tiff[((int)start + 2)..];
        for (var left = Two(tiff[(int)start..]); left > 0 && entries.Length >= 12; left--, entries = entries[12..])
        {
            if (Two(entries) == Tag && Two(entries[2..]) == Short)
                return Two(entries[8..]);
        }

        return 0;
    }

    /// <summary>An EXIF segment that says only this: one directory with one entry.</summary>
    public static byte[] Exif(int turn) =>
    [
        .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8,
        0, 1, Tag >> 8, Tag & 0xFF, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)turn, 0, 0,
        0, 0, 0, 0,
    ];
}
