using System.Globalization;
using System.Text;
using QRCoder;

namespace Cohort.Facilities.Codes;

/// <summary>A QR code, as the squares it is made of: a page draws them as SVG, a paper as rectangles. The quiet zone of four squares is part of it.</summary>
public sealed class QrModules
{
    private readonly bool[,] dark;

    private QrModules(bool[,] dark) => this.dark = dark;

    /// <summary>Squares on each side.</summary>
    public int Size => dark.GetLength(0);

    /// <summary>A square is dark.</summary>
    public bool this[int row, int column] => dark[row, column];

    /// <summary>The code of a text: an address. A quarter of it may be soiled and it still reads.</summary>
    public static QrModules Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count;
        var squares = new bool[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                squares[row, column] = data.ModuleMatrix[row][column];
        }

        return new QrModules(squares);
    }

    /// <summary>The dark squares as the path of an SVG whose side is <see cref="Size"/>: one stroke for each run of a row.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                var from = column;
                while (column < Size && dark[row, column])
                    column++;
                if (column > from)
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {row}h{column - from}v1h-{column - from}z");
            }
        }

        return path.ToString();
    }
}
