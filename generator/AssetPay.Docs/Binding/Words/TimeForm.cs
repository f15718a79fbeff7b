namespace ApiDocs.Binding.Words;

/// <summary>How a point in time goes over the wire. Where examples show it in several ways, the last one of these holds for all of them.</summary>
internal enum TimeForm
{
    /// <summary>Nothing says or shows it.</summary>
    Unsaid,

    /// <summary>Seconds or milliseconds since 1970, as a number.</summary>
    Number,

    /// <summary>Day, time and offset: <c>2025-07-01T10:00:00Z</c>.</summary>
    Moment,

    /// <summary>A day of the calendar (<c>2025-07-01</c>), or digits in quotes: a text that no time zone may change.</summary>
    Text,
}
