using QRCoder;

namespace Cohort.Facilities.Codes;

/// <summary>QR codes (ISO/IEC 18004) as squares to be drawn, without the quiet zone around them.</summary>
public static class QrCode
{
    private const int Quiet = 4;

    /// <summary>The squares of a text, by row and column: true is black. A sixth of them may be spoiled.</summary>
    public static bool[,] Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count - (2 * Quiet);
        var squares = new bool[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                squares[row, column] = data.ModuleMatrix[row + Quiet][column + Quiet];
        }

        return squares;
    }
}
