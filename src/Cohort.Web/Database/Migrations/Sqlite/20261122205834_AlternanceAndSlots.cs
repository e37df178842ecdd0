using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AlternanceAndSlots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AboutId",
                table: "Facilities_InboxItem",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "News",
                table: "Facilities_InboxItem",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "NamedAs",
                table: "Cohorts_DirectoryCard",
                type: "TEXT",
                maxLength: 180,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "SettledAt",
                table: "Cohorts_ContactRequest",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SettledBy",
                table: "Cohorts_ContactRequest",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettledWords",
                table: "Cohorts_ContactRequest",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Alternance_Aim",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Practice = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IsChosen = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_Aim", x => new { x.CohortId, x.PersonId, x.NodeId });
                });

            migrationBuilder.CreateTable(
                name: "Alternance_DayException",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_DayException", x => new { x.CohortId, x.PersonId, x.Date, x.Part });
                });

            migrationBuilder.CreateTable(
                name: "Alternance_ExamDate",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_ExamDate", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_FollowUp",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CalmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Done = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DoneByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_FollowUp", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_LogEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Returning = table.Column<int>(type: "INTEGER", nullable: false),
                    Under12 = table.Column<int>(type: "INTEGER", nullable: false),
                    From12To18 = table.Column<int>(type: "INTEGER", nullable: false),
                    From18To35 = table.Column<int>(type: "INTEGER", nullable: false),
                    From35To60 = table.Column<int>(type: "INTEGER", nullable: false),
                    Over60 = table.Column<int>(type: "INTEGER", nullable: false),
                    Students = table.Column<int>(type: "INTEGER", nullable: false),
                    Jobless = table.Column<int>(type: "INTEGER", nullable: false),
                    Employed = table.Column<int>(type: "INTEGER", nullable: false),
                    Retired = table.Column<int>(type: "INTEGER", nullable: false),
                    Mixed = table.Column<int>(type: "INTEGER", nullable: false),
                    Themes = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Did = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Learned = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Asks = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    MissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OnCentreDay = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenOffAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_LogEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_Mission",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Doing = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Levers = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Brakes = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Went = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_Mission", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_PeriodWord",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Voice = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_PeriodWord", x => new { x.CohortId, x.PersonId, x.StartsOn, x.Voice });
                });

            migrationBuilder.CreateTable(
                name: "Alternance_PracticeExample",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Tasks = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Means = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    With = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Context = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    More = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_PracticeExample", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_Structure",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Normal = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    Siret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Publics = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Themes = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_Structure", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_TutorPass",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_TutorPass", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_TutorWord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TutorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mood = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ObservationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_TutorWord", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_Visit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    StartsAt = table.Column<int>(type: "INTEGER", nullable: true),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TrainerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Progress = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Difficulties = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Agreed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ReportVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_Visit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_DeskNote",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_DeskNote", x => new { x.CohortId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_LeadNo",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_LeadNo", x => new { x.CohortId, x.PersonId, x.AskedBy });
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_OpenSlot",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Where = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    StartsAt = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    EveryWeeks = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: false),
                    Most = table.Column<int>(type: "INTEGER", nullable: false),
                    For = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DecideAt = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PollId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PollReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NextDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    KeptFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_OpenSlot", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_LogTouch",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_LogTouch", x => new { x.EntryId, x.NodeId });
                    table.ForeignKey(
                        name: "FK_Alternance_LogTouch_Alternance_LogEntry_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Alternance_LogEntry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_MissionTouch",
                columns: table => new
                {
                    MissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_MissionTouch", x => new { x.MissionId, x.NodeId });
                    table.ForeignKey(
                        name: "FK_Alternance_MissionTouch_Alternance_Mission_MissionId",
                        column: x => x.MissionId,
                        principalTable: "Alternance_Mission",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_Placement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StructureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FundedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_Placement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Alternance_Placement_Alternance_Structure_StructureId",
                        column: x => x.StructureId,
                        principalTable: "Alternance_Structure",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_VisitChoice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_VisitChoice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Alternance_VisitChoice_Alternance_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Alternance_Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_VisitReportState",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Progress = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Difficulties = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Agreed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ReportHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_VisitReportState", x => new { x.VisitId, x.Number });
                    table.ForeignKey(
                        name: "FK_Alternance_VisitReportState_Alternance_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Alternance_Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_VisitSignature",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    As = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReportVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_VisitSignature", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Alternance_VisitSignature_Alternance_Visit_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Alternance_Visit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotComing",
                columns: table => new
                {
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Comes = table.Column<bool>(type: "INTEGER", nullable: false),
                    Follows = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Explains = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotComing", x => new { x.SlotId, x.Date, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotComing_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotDate",
                columns: table => new
                {
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ShortAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EnoughAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Told = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotDate", x => new { x.SlotId, x.Date });
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotDate_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_SlotGuest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    InvitedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_SlotGuest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_SlotGuest_PeerSessions_OpenSlot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "PeerSessions_OpenSlot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_PlacementTutor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_PlacementTutor", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Alternance_PlacementTutor_Alternance_Placement_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Alternance_Placement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_VisitAnswer",
                columns: table => new
                {
                    ChoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    As = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Suits = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_VisitAnswer", x => new { x.ChoiceId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Alternance_VisitAnswer_Alternance_VisitChoice_ChoiceId",
                        column: x => x.ChoiceId,
                        principalTable: "Alternance_VisitChoice",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_InboxItem_AboutId",
                table: "Facilities_InboxItem",
                column: "AboutId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Aim_PersonId",
                table: "Alternance_Aim",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_DayException_PersonId",
                table: "Alternance_DayException",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_ExamDate_CohortId_Date",
                table: "Alternance_ExamDate",
                columns: new[] { "CohortId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_ExamDate_PersonId",
                table: "Alternance_ExamDate",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp",
                columns: new[] { "ClosedAt", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_CohortId_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp",
                columns: new[] { "CohortId", "ClosedAt", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_CohortId_PersonId_Kind_About",
                table: "Alternance_FollowUp",
                columns: new[] { "CohortId", "PersonId", "Kind", "About" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_PersonId",
                table: "Alternance_FollowUp",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_LogEntry_CohortId_PersonId_Date",
                table: "Alternance_LogEntry",
                columns: new[] { "CohortId", "PersonId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_LogEntry_MissionId",
                table: "Alternance_LogEntry",
                column: "MissionId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_LogEntry_PersonId",
                table: "Alternance_LogEntry",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Mission_CohortId_PersonId",
                table: "Alternance_Mission",
                columns: new[] { "CohortId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Mission_MadeBy",
                table: "Alternance_Mission",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Mission_PersonId",
                table: "Alternance_Mission",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_PeriodWord_By",
                table: "Alternance_PeriodWord",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_PeriodWord_PersonId",
                table: "Alternance_PeriodWord",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Placement_CohortId_PersonId",
                table: "Alternance_Placement",
                columns: new[] { "CohortId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Placement_PersonId",
                table: "Alternance_Placement",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Placement_StructureId",
                table: "Alternance_Placement",
                column: "StructureId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_PlacementTutor_CohortId_TraineeId",
                table: "Alternance_PlacementTutor",
                columns: new[] { "CohortId", "TraineeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_PlacementTutor_PersonId",
                table: "Alternance_PlacementTutor",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_PlacementTutor_PlacementId",
                table: "Alternance_PlacementTutor",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_PracticeExample_CohortId_PersonId",
                table: "Alternance_PracticeExample",
                columns: new[] { "CohortId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_PracticeExample_PersonId",
                table: "Alternance_PracticeExample",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Structure_Normal",
                table: "Alternance_Structure",
                column: "Normal");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Structure_Siret",
                table: "Alternance_Structure",
                column: "Siret");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_TutorPass_PersonId",
                table: "Alternance_TutorPass",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_TutorPass_TokenHash",
                table: "Alternance_TutorPass",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_TutorWord_CohortId_PersonId_At",
                table: "Alternance_TutorWord",
                columns: new[] { "CohortId", "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_TutorWord_TutorId",
                table: "Alternance_TutorWord",
                column: "TutorId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Visit_CohortId_PersonId",
                table: "Alternance_Visit",
                columns: new[] { "CohortId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Visit_PersonId",
                table: "Alternance_Visit",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_VisitAnswer_PersonId",
                table: "Alternance_VisitAnswer",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_VisitChoice_VisitId_Date_Part",
                table: "Alternance_VisitChoice",
                columns: new[] { "VisitId", "Date", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_VisitReportState_By",
                table: "Alternance_VisitReportState",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_VisitSignature_PersonId",
                table: "Alternance_VisitSignature",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_VisitSignature_VisitId_PersonId_ReportVersion",
                table: "Alternance_VisitSignature",
                columns: new[] { "VisitId", "PersonId", "ReportVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_DeskNote_PersonId",
                table: "Curriculum_DeskNote",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_LeadNo_AskedBy",
                table: "PeerSessions_LeadNo",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_LeadNo_PersonId",
                table: "PeerSessions_LeadNo",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_CohortId",
                table: "PeerSessions_OpenSlot",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_DueAt",
                table: "PeerSessions_OpenSlot",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_MadeBy",
                table: "PeerSessions_OpenSlot",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_OpenSlot_PollId",
                table: "PeerSessions_OpenSlot",
                column: "PollId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotComing_CohortId",
                table: "PeerSessions_SlotComing",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotComing_PersonId",
                table: "PeerSessions_SlotComing",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotDate_CohortId",
                table: "PeerSessions_SlotDate",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_CohortId",
                table: "PeerSessions_SlotGuest",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_InvitedBy",
                table: "PeerSessions_SlotGuest",
                column: "InvitedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_SlotId",
                table: "PeerSessions_SlotGuest",
                column: "SlotId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_SlotGuest_TokenHash",
                table: "PeerSessions_SlotGuest",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Alternance_Aim");

            migrationBuilder.DropTable(
                name: "Alternance_DayException");

            migrationBuilder.DropTable(
                name: "Alternance_ExamDate");

            migrationBuilder.DropTable(
                name: "Alternance_FollowUp");

            migrationBuilder.DropTable(
                name: "Alternance_LogTouch");

            migrationBuilder.DropTable(
                name: "Alternance_MissionTouch");

            migrationBuilder.DropTable(
                name: "Alternance_PeriodWord");

            migrationBuilder.DropTable(
                name: "Alternance_PlacementTutor");

            migrationBuilder.DropTable(
                name: "Alternance_PracticeExample");

            migrationBuilder.DropTable(
                name: "Alternance_TutorPass");

            migrationBuilder.DropTable(
                name: "Alternance_TutorWord");

            migrationBuilder.DropTable(
                name: "Alternance_VisitAnswer");

            migrationBuilder.DropTable(
                name: "Alternance_VisitReportState");

            migrationBuilder.DropTable(
                name: "Alternance_VisitSignature");

            migrationBuilder.DropTable(
                name: "Curriculum_DeskNote");

            migrationBuilder.DropTable(
                name: "PeerSessions_LeadNo");

            migrationBuilder.DropTable(
                name: "PeerSessions_SlotComing");

            migrationBuilder.DropTable(
                name: "PeerSessions_SlotDate");

            migrationBuilder.DropTable(
                name: "PeerSessions_SlotGuest");

            migrationBuilder.DropTable(
                name: "Alternance_LogEntry");

            migrationBuilder.DropTable(
                name: "Alternance_Mission");

            migrationBuilder.DropTable(
                name: "Alternance_Placement");

            migrationBuilder.DropTable(
                name: "Alternance_VisitChoice");

            migrationBuilder.DropTable(
                name: "PeerSessions_OpenSlot");

            migrationBuilder.DropTable(
                name: "Alternance_Structure");

            migrationBuilder.DropTable(
                name: "Alternance_Visit");

            migrationBuilder.DropIndex(
                name: "IX_Facilities_InboxItem_AboutId",
                table: "Facilities_InboxItem");

            migrationBuilder.DropColumn(
                name: "AboutId",
                table: "Facilities_InboxItem");

            migrationBuilder.DropColumn(
                name: "News",
                table: "Facilities_InboxItem");

            migrationBuilder.DropColumn(
                name: "NamedAs",
                table: "Cohorts_DirectoryCard");

            migrationBuilder.DropColumn(
                name: "SettledAt",
                table: "Cohorts_ContactRequest");

            migrationBuilder.DropColumn(
                name: "SettledBy",
                table: "Cohorts_ContactRequest");

            migrationBuilder.DropColumn(
                name: "SettledWords",
                table: "Cohorts_ContactRequest");
        }
    }
}
