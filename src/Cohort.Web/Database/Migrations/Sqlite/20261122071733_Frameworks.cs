using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Frameworks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Code",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.AddColumn<string>(
                name: "Identifier",
                table: "Curriculum_FrameworkNode",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kept",
                table: "Curriculum_FrameworkNode",
                type: "TEXT",
                maxLength: 100000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Notes",
                table: "Curriculum_FrameworkNode",
                type: "TEXT",
                maxLength: 8000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Type",
                table: "Curriculum_FrameworkNode",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Creator",
                table: "Curriculum_Framework",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Curriculum_Framework",
                type: "TEXT",
                maxLength: 8000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Format",
                table: "Curriculum_Framework",
                type: "TEXT",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Identifier",
                table: "Curriculum_Framework",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kept",
                table: "Curriculum_Framework",
                type: "TEXT",
                maxLength: 100000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Curriculum_Framework",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Level",
                table: "Curriculum_Framework",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Curriculum_Framework",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Curriculum_FormerWording",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FormerWording", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FormerWording_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FrameworkLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FrameworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Identifier = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FromNodeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToNodeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Kept = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FrameworkLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FrameworkLink_Curriculum_FrameworkNode_FromNodeId",
                        column: x => x.FromNodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_FrameworkLink_Curriculum_FrameworkNode_ToNodeId",
                        column: x => x.ToNodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_FrameworkLink_Curriculum_Framework_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "Curriculum_Framework",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_GlossaryTerm",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_GlossaryTerm", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_PromoMove",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromFrameworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToFrameworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ToWasPinned = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_PromoMove", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMove_Curriculum_Framework_FromFrameworkId",
                        column: x => x.FromFrameworkId,
                        principalTable: "Curriculum_Framework",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMove_Curriculum_Framework_ToFrameworkId",
                        column: x => x.ToFrameworkId,
                        principalTable: "Curriculum_Framework",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ReadingMark",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Clarity = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ReadingMark", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ReadingMark_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ReadingNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Answers = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EditedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ReadingNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ReadingNote_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_ReadingNote_Curriculum_ReadingNote_Answers",
                        column: x => x.Answers,
                        principalTable: "Curriculum_ReadingNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_GlossaryDefinition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TermId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_GlossaryDefinition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_GlossaryDefinition_Curriculum_GlossaryTerm_TermId",
                        column: x => x.TermId,
                        principalTable: "Curriculum_GlossaryTerm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_PromoMoveLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MoveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromNodeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToNodeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_PromoMoveLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMoveLine_Curriculum_FrameworkNode_FromNodeId",
                        column: x => x.FromNodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMoveLine_Curriculum_FrameworkNode_ToNodeId",
                        column: x => x.ToNodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMoveLine_Curriculum_PromoMove_MoveId",
                        column: x => x.MoveId,
                        principalTable: "Curriculum_PromoMove",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What was there before: a framework's code was its only name.
            migrationBuilder.Sql("UPDATE \"Curriculum_Framework\" SET \"Identifier\" = \"Code\", \"Format\" = 'Csv', \"Level\" = 2");
            migrationBuilder.Sql("UPDATE \"Curriculum_FrameworkNode\" SET \"Identifier\" = \"Code\"");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Identifier",
                table: "Curriculum_FrameworkNode",
                columns: new[] { "FrameworkId", "Identifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkNode_Identifier",
                table: "Curriculum_FrameworkNode",
                column: "Identifier");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Framework_Identifier",
                table: "Curriculum_Framework",
                column: "Identifier",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FormerWording_NodeId",
                table: "Curriculum_FormerWording",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkLink_FrameworkId_Identifier",
                table: "Curriculum_FrameworkLink",
                columns: new[] { "FrameworkId", "Identifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkLink_FromNodeId",
                table: "Curriculum_FrameworkLink",
                column: "FromNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkLink_To",
                table: "Curriculum_FrameworkLink",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkLink_ToNodeId",
                table: "Curriculum_FrameworkLink",
                column: "ToNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_GlossaryDefinition_TermId",
                table: "Curriculum_GlossaryDefinition",
                column: "TermId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_GlossaryTerm_CohortId_Key",
                table: "Curriculum_GlossaryTerm",
                columns: new[] { "CohortId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMove_CohortId_At",
                table: "Curriculum_PromoMove",
                columns: new[] { "CohortId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMove_FromFrameworkId",
                table: "Curriculum_PromoMove",
                column: "FromFrameworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMove_ToFrameworkId",
                table: "Curriculum_PromoMove",
                column: "ToFrameworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMoveLine_FromNodeId",
                table: "Curriculum_PromoMoveLine",
                column: "FromNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMoveLine_MoveId",
                table: "Curriculum_PromoMoveLine",
                column: "MoveId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMoveLine_ToNodeId",
                table: "Curriculum_PromoMoveLine",
                column: "ToNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingMark_CohortId_NodeId_PersonId",
                table: "Curriculum_ReadingMark",
                columns: new[] { "CohortId", "NodeId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingMark_NodeId",
                table: "Curriculum_ReadingMark",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingNote_Answers",
                table: "Curriculum_ReadingNote",
                column: "Answers");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingNote_CohortId_NodeId",
                table: "Curriculum_ReadingNote",
                columns: new[] { "CohortId", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingNote_NodeId",
                table: "Curriculum_ReadingNote",
                column: "NodeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Curriculum_FormerWording");

            migrationBuilder.DropTable(
                name: "Curriculum_FrameworkLink");

            migrationBuilder.DropTable(
                name: "Curriculum_GlossaryDefinition");

            migrationBuilder.DropTable(
                name: "Curriculum_PromoMoveLine");

            migrationBuilder.DropTable(
                name: "Curriculum_ReadingMark");

            migrationBuilder.DropTable(
                name: "Curriculum_ReadingNote");

            migrationBuilder.DropTable(
                name: "Curriculum_GlossaryTerm");

            migrationBuilder.DropTable(
                name: "Curriculum_PromoMove");

            migrationBuilder.DropIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Identifier",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropIndex(
                name: "IX_Curriculum_FrameworkNode_Identifier",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropIndex(
                name: "IX_Curriculum_Framework_Identifier",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Identifier",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropColumn(
                name: "Kept",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropColumn(
                name: "Notes",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropColumn(
                name: "Type",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropColumn(
                name: "Creator",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Description",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Format",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Identifier",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Kept",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Curriculum_Framework");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Code",
                table: "Curriculum_FrameworkNode",
                columns: new[] { "FrameworkId", "Code" },
                unique: true);
        }
    }
}
