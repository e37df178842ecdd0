namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is laid out. Same names and values as the package it stands in for.</summary>
public enum Format
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Laid out by the engine.</summary>
    Native = 1,

    /// <summary>Laid out by the type itself, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}

/// <summary>Reads and writes a user-defined type.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    void Write(BinaryWriter w);
}

/// <summary>Marks a user-defined type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How the type is laid out.</summary>
    public Format Format { get; } = format;

    /// <summary>The largest size in bytes, or -1.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>All values have the same size.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>The bytes sort as the values do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>Name of a validation method.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>Name of the type on the server.</summary>
    public string? Name { get; set; }
}

/// <summary>Thrown when a type is not a valid user-defined type.</summary>
public sealed class InvalidUdtException : SystemException
{
    /// <summary>Makes the exception.</summary>
    public InvalidUdtException()
    {
    }

    /// <summary>Makes the exception with its reason.</summary>
    public InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its reason and cause.</summary>
    public InvalidUdtException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
