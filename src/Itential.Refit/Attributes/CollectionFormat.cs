namespace Itential.Refit;

/// <summary>How a collection is written into a query or a form.</summary>
public enum CollectionFormat
{
    /// <summary>As <see cref="RefitSettings.CollectionFormat"/> says, which is <see cref="Csv"/> unless set.</summary>
    RefitParameterFormatter = 0,

    /// <summary>Joined by commas. A comma inside an element is escaped, those between elements are not.</summary>
    Csv = 1,

    /// <summary>Joined by spaces. An element that holds a space is an <see cref="ArgumentException"/>.</summary>
    Ssv = 2,

    /// <summary>Joined by tabs. An element that holds a tab is an <see cref="ArgumentException"/>.</summary>
    Tsv = 3,

    /// <summary>Joined by <c>|</c>. An element that holds it is an <see cref="ArgumentException"/>.</summary>
    Pipes = 4,

    /// <summary>One pair an element.</summary>
    Multi = 5,

    /// <summary>One pair an element, its index in the name: <c>k[0]=a</c>, and <c>k[0].A=</c> for a property of an object. Nulls are left out.</summary>
    Indexed = 6,
}
